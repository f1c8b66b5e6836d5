import { isCounted } from '../../render/counted.js';
import { counted, grouped, percent, rate, rateInterval, signed } from '../../render/numbers.js';
import { summarize } from '../../render/summary.js';
import type { Report } from '../../report.js';
import { html, type Markup } from '../markup.js';

/** One figure, large, and what it says. */
interface Fact {
  figure: string;
  says: string;
}

/** In plain language and counts; the verdict is the reader's. */
export function summarySection(report: Report): Markup {
  return html`<section aria-labelledby="summary">
<h2 id="summary">In short</h2>
<p>${summarize(report)}</p>
<ul class="facts">${factsOf(report).map(({ figure, says }) => html`<li><b>${figure}</b>${says}</li>`)}</ul>
${report.unavailable.map(({ reason }) => html`<p class="note">${reason}</p>`)}
</section>`;
}

function factsOf({ overall, paragraphs, sources }: Report): Fact[] {
  const { sentiment, loadedTerms, attribution, hedging, rhetoric, dictionaries = {} } = overall;
  const body = paragraphs.filter(isCounted);
  const words = body.reduce((sum, paragraph) => sum + paragraph.words, 0);
  const facts: Fact[] = [{ figure: grouped(words), says: `words in ${counted(body.length, 'counted paragraph')}` }];
  if (loadedTerms)
    facts.push({
      figure: grouped(loadedTerms.count),
      says: `${loadedTerms.count === 1 ? 'loaded term' : 'loaded terms'}, ${loadedTerms.author.count} in the author’s own voice: ${rate(loadedTerms.per100Words)} per 100 words (95% interval ${rateInterval(loadedTerms.interval)})`,
    });
  if (attribution) {
    facts.push({
      figure: percent(attribution.attributedShare),
      says: `of the words are given to ${counted(sources.filter(({ type }) => type !== 'none').length, 'source')}, ${percent(attribution.quotedShare)} as quotations`,
    });
    facts.push({
      figure: grouped(attribution.unattributed.length),
      says: `${attribution.unattributed.length === 1 ? 'strong assertion' : 'strong assertions'} of value, cause or motive without a source`,
    });
  }
  if (hedging)
    facts.push({
      figure: `${grouped(hedging.hedges)} : ${grouped(hedging.boosters)}`,
      says: `hedges to boosters: ${rate(hedging.hedgesPer100Words)} and ${rate(hedging.boostersPer100Words)} per 100 words`,
    });
  if (sentiment)
    facts.push({
      figure: signed(sentiment.score),
      says: `sentiment, from −1 (blame) to +1 (praise); within ±0.05 is about neutral; in the author’s own voice ${signed(sentiment.author.score)}`,
    });
  if (rhetoric)
    facts.push({
      figure: grouped(rhetoric.count),
      says:
        rhetoric.count === 0
          ? 'rhetorical devices'
          : `rhetorical ${rhetoric.count === 1 ? 'device' : 'devices'} of ${counted(Object.keys(rhetoric.byDevice).length, 'kind')}`,
    });
  for (const [name, { count, per100Words, interval }] of Object.entries(dictionaries))
    facts.push({
      figure: grouped(count),
      says: `words of the dictionary ${name}: ${rate(per100Words)} per 100 words (95% interval ${rateInterval(interval)})`,
    });
  return facts;
}

import type { RawQuotation } from './quotations.js';
import type { Range } from './types.js';

/** "—Come up!", "-- Come up!": a paragraph that opens with the dash of dialogue. A bullet has no second hyphen, a signature no verb. */
const OPENING = /^(?:—|―|–|--+)\s?(?=[\p{Lu}\p{N}"“‘'¿¡…])/u;

/** Verbs that tell who spoke in dialogue, in the forms that do. */
const SAYS =
  'said says asked asks answered answers replied replies cried cries shouted whispered murmured muttered called added continued returned exclaimed remarked observed repeated interrupted began went growled sighed laughed'.replaceAll(
    ' ',
    '|',
  );
const NAME = "\\p{Lu}[\\p{L}'’-]*\\.?";
const SPEAKER = `(?:he|she|they|I|we|it|(?:the|a|his|her|my|our|their) \\p{Ll}+(?: \\p{Ll}+)?|${NAME}(?: (?:${NAME}|of|the|de|van)){0,3})`;
/** How an aside about the speaker goes on after a comma: "he said, turning round". */
const ASIDE = ',(?= (?:\\p{Ll}+ing|with|as|in|without|from|to|at|after|his|her)\\b)';
/**
 * "…! | he said sternly.", "…, | Stephen said quietly.", "… | –said Lund–.": who speaks, up to the mark that gives the word back.
 */
const TAG = new RegExp(
  `(?<=[\\p{L}\\p{N}][,.!?…—-]+ ?|[\\p{L}\\p{N}] [—–])(?:${SPEAKER} (?:${SAYS})|(?:${SAYS}) ${SPEAKER})\\b(?:[^.,!?:;—–]|${ASIDE})*(?:[.,!?:;]+|[—–]+[.,]?|$)`,
  'gu',
);
/** The longest paragraph in which who speaks is looked for. */
const LONGEST = 5000;

/**
 * Speech set off by a dash (Joyce, much of Europe), a range for each stretch between what tells who spoke. A text is
 * dialogue of this sort where at least one such paragraph says who spoke; then the others are, too.
 */
export function findDialogue(text: string, paragraphs: readonly Range[]): ReadonlyMap<number, RawQuotation[]> {
  const found = new Map<number, RawQuotation[]>();
  let told = false;
  paragraphs.forEach(({ start, end }, index) => {
    const first = text[start];
    if ((first !== '—' && first !== '–' && first !== '―' && first !== '-') || end - start > LONGEST) return;
    const paragraph = text.slice(start, end);
    const opening = OPENING.exec(paragraph);
    if (!opening) return;
    const tags = [...paragraph.matchAll(TAG)];
    if (tags.length === 0 && isSignature(paragraph.slice(opening[0].length))) return;
    told ||= tags.length > 0;
    found.set(index, stretches(start, paragraph, opening[0].length, tags));
  });
  return told ? found : NONE;
}

const NONE: ReadonlyMap<number, RawQuotation[]> = new Map();

/** "— Jane Lund, Mayor": no mark that ends a sentence, and a name first. */
const isSignature = (words: string): boolean => !/[.!?…—-]["”’)]?$/u.test(words) && words.split(/\s+/).length <= 8;

function stretches(start: number, paragraph: string, width: number, tags: readonly RegExpMatchArray[]): RawQuotation[] {
  const speech: RawQuotation[] = [];
  const add = (from: number, to: number, opening: number) => {
    const end = from + paragraph.slice(from, to).trimEnd().length;
    const innerStart = from + opening;
    if (!/[\p{L}\p{N}]/u.test(paragraph.slice(innerStart, end))) return;
    speech.push({
      start: start + from,
      end: start + end,
      inner: { start: start + innerStart, end: start + end },
      marks: 'dash',
      depth: 0,
      closed: true,
      continues: false,
    });
  };
  let from = 0;
  let opening = width;
  for (const tag of tags) {
    add(from, tag.index as number, opening);
    from = (tag.index as number) + tag[0].length;
    while (/[\s—–]/u.test(paragraph[from] ?? '')) from++;
    opening = 0;
  }
  add(from, paragraph.length, opening);
  return speech;
}

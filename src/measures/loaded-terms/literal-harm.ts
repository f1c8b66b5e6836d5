import { POS } from '../../document/types.js';
import { createWordFlag } from '../../document/word-flag.js';
import type { Match } from '../../lexicon/match.js';
import { createPerEntry } from '../../lexicon/per-entry.js';
import type { VoicedReading } from '../../reading.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*,\s*/));

/** Nouns for forces of nature. "Fire" alone is as often a gun's, "landslide" an election's. */
const FORCES = words(
  'wildfire, wildfires, bushfire, bushfires, blazes, fires, storm, storms, hurricane, hurricanes, tornado, tornadoes, tornados, twister, twisters, cyclone, cyclones, typhoon, typhoons, flood, floods, flooding, floodwaters, earthquake, earthquakes, quake, quakes, aftershock, aftershocks, tsunami, tsunamis, drought, droughts, volcano, volcanoes, eruption, eruptions, mudslide, mudslides, avalanche, avalanches, blizzard, blizzards, heatwave, heatwaves, gale, gales',
);
/** Terms for harm that such forces do, and for their strength. */
const HARM = words(
  'ravage, ravaged, ravages, rage, raging, devastate, devastated, devastating, devastation, destroy, destruction, destructive, terrify, terrifying, apocalyptic, catastrophic, catastrophe, cataclysm, cataclysmic, disaster, disastrous, calamity, calamitous, ferocious, fierce, vicious, violent, brutal, savage, monstrous, monster, batter, pummel, pound, lash, engulf, wreak havoc, wreak havoc on, havoc, ruin, ruinous, relentless, merciless, horrific, horrifying, horrendous, nightmarish, hellish, inferno, hellscape, rampage, rip through, tear through, unleash, decimate, annihilate, obliterate, flatten, hammer, slam, swallow, chaos, chaotic, unforgiving, furious, fury',
);

const isForce = createWordFlag((lower) => FORCES.has(lower));
const isOf = createWordFlag((lower) => lower === 'of');
const isHarm = createPerEntry(({ term }) => HARM.has(term));

/** How far from the force its harm may stand. */
const NEAR = 8;

/**
 * "Wildfires ravaged two valleys": harm done by nature is the topic, no way of speaking (Allan and Burridge 1991 on
 * literal use). "A storm of protest ravaged the party" stays loaded: the force is a figure itself.
 */
export function isLiteralHarm({ document }: VoicedReading, { entry, from, to }: Match): boolean {
  if (!isHarm(entry)) return false;
  const { tokens, vocabulary, sentences, sentenceOf } = document;
  const sentence = sentences[sentenceOf[from] as number];
  const force = isForce(vocabulary);
  const of = isOf(vocabulary);
  const last = Math.min(sentence?.to ?? to, to + NEAR);
  for (let i = Math.max(sentence?.from ?? from, from - NEAR); i < last; i++) {
    if (!force(tokens.word[i] as number) || tokens.pos[i] === POS.VERB) continue;
    if (i + 1 >= tokens.length || !of(tokens.word[i + 1] as number)) return true;
  }
  return false;
}

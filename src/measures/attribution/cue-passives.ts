import { skipAdverbs } from './asides.js';
import { pastSetting } from './circumstances.js';
import { contentEnd, trimmed } from './contents.js';
import type { Candidate } from './cues.js';
import type { Draft } from './draft.js';
import { fronted } from './fronted.js';
import { withItem } from './lists.js';
import { agentAfter, subjectOf, subjectOfNonFinite } from './sources.js';
import { finiteGroupAt, type Syntax, type UnitRange } from './syntax.js';
import { QUOTATION } from './units.js';
import { W } from './words.js';

/** "Brown | seems | to know": nobody is named; subject and complement are what is said. */
export function draftOfRaising(syntax: Syntax, cue: Candidate, draft: Draft, limit: number, to: number, cues: readonly Candidate[]): Draft | undefined {
  if (cue.clause !== 'finite') return undefined;
  const subject = subjectOf(syntax, cue.group, limit);
  if (subject && !isExpletive(syntax, subject)) draft.content = withItem(draft.content, { from: subject.from, to: subject.to });
  const range = trimmed(syntax, cue.to, contentEnd(syntax, cue.to, to, cue, 'to', cues));
  if (range) draft.content = withItem(draft.content, range);
  return draft.content.length > 0 ? draft : undefined;
}

/** "The plan was criticised by residents": the subject and the complement are what is said, the agent says it. */
export function draftOfPassive(syntax: Syntax, cue: Candidate, draft: Draft, limit: number, to: number, cues: readonly Candidate[]): Draft | undefined {
  const subject =
    cue.clause === 'participle' ? subjectOfNonFinite(syntax, cue.from, limit, to) : cue.clause === 'finite' ? subjectOf(syntax, cue.group, limit) : null;
  const isContent = subject && !tellsSubject(cue) && (subject.kind === 'relative' || !isExpletive(syntax, subject));
  if (isContent) draft.content = withItem(draft.content, { from: subject.from, to: subject.to });
  const agent = agentAfter(syntax, cue.to, to);
  if (agent) {
    draft.source = { from: agent.from, to: agent.to };
    // "was dismissed as | unfair | by Lund"
    if (cue.frame.frame !== 'as' && cue.word.entry.term.endsWith(' as') && agent.by > cue.to)
      draft.content = withItem(draft.content, { from: cue.to, to: agent.by });
  }
  if (!agent && cue.clause === 'participle' && (cue.frame.frame === 'np' || cue.frame.frame === 'none' || cue.frame.frame === 'comma')) return undefined;
  const past = agent ? pastSetting(syntax, agent.to, to) : cue.frame.content;
  // "were told by Ada Lund, a sailor, | that it leaks"
  const from = agent && past + 1 < to && (syntax.units.word[past] as number) & W.comma && (syntax.units.word[past + 1] as number) & W.that ? past + 1 : past;
  // "the vote was praised, | and she left", "she was booed | in Holm"
  const parted = agent !== null && ((syntax.units.word[from] as number) & W.comma) !== 0; // "issued by the mayor, | telling them to wait"
  // "The paper cited by the council | does not say": the verb of what the participle belongs to
  const returns = agent !== null && cue.clause === 'participle' && finiteGroupAt(syntax, skipAdverbs(syntax, from, to)) >= 0;
  const stops = parted || returns || (!agent && (cue.frame.frame === 'comma' || cue.frame.frame === 'none') && syntax.units.tag[from] !== QUOTATION);
  if (from < to && !stops) {
    const range = trimmed(syntax, from, contentEnd(syntax, from, fronted(syntax, cue, limit, to), cue, cue.frame.frame, cues));
    if (range) draft.content = withItem(draft.content, range);
  }
  return draft.content.length > 0 ? draft : undefined;
}

/** "Residents | were told | that the road would close": they heard it; it is not said of them. */
function tellsSubject({ word, frame: { frame } }: Candidate): boolean {
  if (word.frames.wh >= 4 && Math.max(word.frames.about, word.frames.pp) >= 3 && frame === 'about') return true;
  return (
    (word.frames['object-that'] >= 3 || (word.frames.wh >= 4 && (frame === 'wh' || frame === 'quote'))) &&
    (frame === 'that' || frame === 'clause' || frame === 'wh' || frame === 'quote')
  );
}

export function isExpletive({ units, document }: Syntax, { from, to }: UnitRange): boolean {
  return to - from === 1 && document.vocabulary.lowers[document.tokens.word[units.from[from] as number] as number] === 'it';
}

export { cueStances } from './cue-stances.js';
export { findAttributions } from './find.js';
export { sourceLedger } from './ledger.js';
export { scoreAttribution } from './score.js';
export { voiceOf } from './voice.js';

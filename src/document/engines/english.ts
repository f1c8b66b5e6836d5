import { createWinkEngine } from './wink.js';

/** One engine for all who read English: building it, on its first text, takes 65 ms and some tens of megabytes. */
export const ENGLISH = createWinkEngine();

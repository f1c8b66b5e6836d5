import type { Entity } from '../report.js';

/** The actors of a text, most often mentioned first. */
export const byMentions = (entities: readonly Entity[]): Entity[] => [...entities].sort((a, b) => b.mentions.length - a.mentions.length);

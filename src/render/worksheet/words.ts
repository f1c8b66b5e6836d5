/** What stands under the title. */
export const INSTRUCTIONS = 'Read the text, then fill in the tables. The numbers are those of the paragraphs.';

/** What no table can hold. */
export const QUESTIONS: readonly string[] = [
  'Loaded is not false, hedged is not honest, attributed is not true. Where in this text does the wording fit the facts, and how could you find out?',
  'Who is not asked, and what is not said? No list of words can show it.',
  'Write one loaded paragraph again in plain words. What was lost, and what was gained?',
];

/** What stands above the answers. */
export const ANSWERS_NOTE =
  'This is what slantwise finds by lexicons and rules. It misses much and is wrong at times: where your answer differs, look at the definition, and decide.';

/** Lexicons of our own writing, in several formats, good and broken. */

/** A LIWC dictionary. */
export const LIWC = '%\n1\tposemo\n2\tnegemo\n%\nhapp*\t1\nsad\t2\nkind of\t1\n';

/** A head in slantwise's own form. */
export const HEAD = `id: my/terms
version: 2.0.0
language: en
measure: loadedTerms
title: Terms of our own
licence: { spdx: MIT, redistributable: true, commercial: true }
citations:
  - "Berg, A. (2020). Jargon."
`;

export const TERMS = `${HEAD}categories:
  - id: jargon
    definition: Words of meetings.
    weight: 2
    entries:
      - synergy
      - { term: leverage, pos: VERB, unless: [leverage ratio] }
    categories:
      - id: time
        entries: [going forward]
`;

/** A wrong version (line 2), a misspelt key (line 4), a misspelt value (line 10). */
export const BROKEN = `id: my/terms
version: one
language: en
langauge: en
measure: loadedTerms
licence: { spdx: MIT, redistributable: true, commercial: true }
categories:
  - id: jargon
    entries:
      - { term: synergy, match: lema }
`;

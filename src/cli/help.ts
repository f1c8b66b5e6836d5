import { LIMITS } from './limits.js';

const EXAMPLES = `Examples:
  slantwise article.txt                            read it in the terminal
  slantwise article.txt --explain                  with the lexicon entry behind every hit
  slantwise *.txt --format csv --output table.csv  one table: a row a text, a row a paragraph
  curl -s https://example.org/a.txt | slantwise -  from a pipe
  slantwise draft.md --quiet --max loaded=4 --max unattributed=3
                                                   gate a build: exit status 1 if exceeded
  slantwise a.txt --measure loaded-terms --lexicon loaded-terms=terms.yaml
                                                   a lexicon of your own, in any format
  slantwise *.txt --dictionary moral=mfd.dic -f csv
                                                   a dictionary as a fifth column
  slantwise a.txt --entity "United States=US,America"
                                                   how one actor is portrayed
  slantwise page.html draft.md speech.docx         pages, Markdown, Word documents, PDFs
  slantwise articles.csv --text-column lead -f ndjson
                                                   a text in each row, its other columns beside it
  slantwise article.txt --worksheet                for a class: tables to fill in, and answers`;

const EXIT_STATUS = `Exit status:
  0  done
  1  a limit given with --max was exceeded; the output is complete
  2  wrong usage, an unreadable file or a broken lexicon`;

/** What follows the commands in `slantwise --help`. */
export const HELP = `
${EXAMPLES}
  slantwise report article.txt -o report.html      a page for the browser: marked text, sources, charts
  slantwise compare a.txt b.txt -o ab.html         two texts on one event, side by side
  slantwise overview scores.ndjson --by outlet -o overview.html
                                                   a corpus at a glance, from rows of --format ndjson
  slantwise lexicon convert mine.dic --to yaml     show, check, convert and make lexicons

${EXIT_STATUS}

All options: slantwise analyze --help, and so for report, compare, overview and lexicon`;

const WIDEST_LIMIT = Math.max(...LIMITS.map(({ name }) => name.length));

/** What follows the options in `slantwise analyze --help`. */
export const ANALYZE_HELP = `
Limits for --max (of the whole text, over its counted paragraphs):
${LIMITS.map(({ name, means }) => `  ${name.padEnd(WIDEST_LIMIT)}  ${means}`).join('\n')}

${EXAMPLES}

${EXIT_STATUS}

Lexicons and dictionaries are slantwise's own (a YAML or JSON file, or a folder), LIWC .dic
and .dicx, quanteda, WordStat, Yoshikoder, Lexicoder, CSV, word lists and more; what was read
otherwise than written is said on standard error. See slantwise lexicon --help.

What is read: .txt; .md; .html and saved pages (the article, without the page around it); .docx;
.pdf; .ndjson, .jsonl, .csv and .tsv (a text in each row; the other columns go into the rows of
ndjson and csv); an http or https address of the public web. Markdown, pages, documents and PDFs
need packages that are not installed with slantwise; the message says which. Offsets are into the
Markdown, and of pages and documents into the text taken out of them.

Text files are UTF-8, or UTF-16 with a byte-order mark. A file that cannot be read is named on
standard error, and the others are still printed; with --output, nothing is written unless
every file could be read. NO_COLOR and FORCE_COLOR are respected.

Slantwise shows wording, rates and intervals and leaves the verdict to you: loaded is not
false, hedged is not honest, attributed is not proven.`;

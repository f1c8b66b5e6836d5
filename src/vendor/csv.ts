/** Reading and writing tables, in the package once. */
export { CsvError, parse } from 'csv-parse/browser/esm/sync';
export { stringify } from 'csv-stringify/browser/esm/sync';

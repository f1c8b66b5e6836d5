/** The YAML reader and writer, in the package once: both kinds of module share it. */
export {
  Composer,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  parse,
  stringify,
} from 'yaml';

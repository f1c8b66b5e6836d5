/** Compiled lexicons are imported as data; their shape is checked when they are built. */
declare module '*.json' {
  const value: unknown;
  export default value;
}

/**
 * The parts of Observable Plot that the reports draw with, and the document they draw into. In the package once: it is
 * larger than all the rest of the reports.
 */
export { axisX, axisY, barX, cell, dot, lineY, link, plot, ruleX, ruleY, text, tickX } from '@observablehq/plot';
export { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';

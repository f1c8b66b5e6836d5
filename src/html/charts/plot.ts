/**
 * The parts of Observable Plot that the reports draw with, and the document they draw into. Built once, as a module of
 * its own that both kinds of entry point share: it is larger than all the rest of the reports.
 */
export { axisX, axisY, barX, barY, cell, dot, gridX, lineY, link, plot, rectX, ruleX, ruleY, text, tickX } from '@observablehq/plot';
export { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';

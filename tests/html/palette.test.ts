import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/html/assets/page.css', import.meta.url), 'utf8');

/** The colours of a scheme, by name: those of the dark one stand in its media query. */
function palette(scheme: 'light' | 'dark'): Record<string, string> {
  const block = scheme === 'light' ? /^:root \{([^}]*)\}/m : /prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/;
  const [, declarations = ''] = block.exec(css) ?? [];
  return Object.fromEntries([...declarations.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour]));
}

type Rgb = [number, number, number];
const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;

/** WCAG 2.2: the ratio of two luminances. */
function contrast(a: string, b: string): number {
  const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [darker = 0, lighter = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What is seen without red, green or blue cones, in linear RGB (Machado, Oliveira and Fernandes 2009, severity 1). */
const SEEN: Record<string, [Rgb, Rgb, Rgb]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The distance of two colours in Oklab (Ottosson 2020), as they are seen. */
function distance(a: string, b: string, [red, green, blue]: [Rgb, Rgb, Rgb]): number {
  const dot = (row: Rgb, colour: Rgb) => Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]);
  const lab = (hex: string) => {
    const seen = linear(hex);
    return oklab([dot(red, seen), dot(green, seen), dot(blue, seen)]);
  };
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

describe.each(['light', 'dark'] as const)('the colours of the pages, %s', (scheme) => {
  const colours = palette(scheme);

  test.each(['text', 'soft', 'praise', 'blame'])('%s can be read on the page and on a panel', (name) => {
    expect(contrast(colours[name] as string, colours.page as string)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours[name] as string, colours.panel as string)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['loaded', 'hedge', 'booster', 'praise', 'blame', 'rhetoric', 'cue', 'shade', 'hatch'])('%s can be seen as a line', (name) => {
    expect(contrast(colours[name] as string, colours.page as string)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(SEEN))('praise and blame are told apart with %s', (vision) => {
    expect(distance(colours.praise as string, colours.blame as string, SEEN[vision] as [Rgb, Rgb, Rgb])).toBeGreaterThan(0.12);
  });
});

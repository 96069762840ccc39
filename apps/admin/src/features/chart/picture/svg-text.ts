import { ink, type Picture, type Shape } from './chart-picture'

/** The letters that a picture is written in: what every system has. */
export const typeface = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif'

/** A picture as the text of an SVG file. */
export function svgText({ width, height, shapes }: Picture): string {
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(typeface)}">`,
    `<rect width="${width}" height="${height}" fill="${ink.paper}"/>`,
    ...shapes.map(shapeText),
    '</svg>',
  ]
  return `${parts.join('\n')}\n`
}

/** The points of a line as the path of an SVG. */
export function pathText(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}

function shapeText(shape: Shape): string {
  switch (shape.kind) {
    case 'RECT': {
      const { x, y, width, height, fill, stroke } = shape
      const border = stroke === undefined ? '' : ` stroke="${stroke}"`
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${border}/>`
    }
    case 'LINE':
      return `<path d="${pathText(shape.points)}" fill="none" stroke="${ink.line}"/>`
    case 'TEXT': {
      const { x, y, size, weight, fill, isAtEnd } = shape
      const anchor = isAtEnd ? ' text-anchor="end"' : ''
      return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}"${anchor}>${escaped(shape.text)}</text>`
    }
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** What the stylesheets say of a drawing that it has to say itself once it is a file. */
const DRAWN = [
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
] as const
/** Pixels of the picture for each of the drawing. */
const DENSITY = 2

/** A drawing as the text of a file that looks the same by itself. */
export function svgText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const shown = [drawing, ...drawing.querySelectorAll('*')]
  const copied = [copy, ...copy.querySelectorAll('*')]
  for (const [index, element] of shown.entries()) {
    const style = getComputedStyle(element)
    for (const name of DRAWN) copied[index]?.setAttribute(name, style.getPropertyValue(name))
    copied[index]?.removeAttribute('class')
  }
  const { width, height } = sizeOf(drawing)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor)
  copy.prepend(ground)
  return new XMLSerializer().serializeToString(copy)
}

/** A drawing as a picture of twice its size. */
export async function pngOf(drawing: SVGSVGElement): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svgText(drawing)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const { width, height } = sizeOf(drawing)
    const canvas = document.createElement('canvas')
    canvas.width = width * DENSITY
    canvas.height = height * DENSITY
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, fail) => {
      canvas.toBlob((blob) => {
        if (blob === null) fail(new Error('the picture could not be drawn'))
        else done(blob)
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

function sizeOf({ viewBox }: SVGSVGElement): { readonly width: number; readonly height: number } {
  return { width: viewBox.baseVal.width, height: viewBox.baseVal.height }
}

import { ink, type Picture, type Shape } from './chart-picture'
import { typeface } from './svg-text'

/** The longest side of a canvas that browsers agree on, in pixels. */
const LONGEST = 16_000

/**
 * A picture as a PNG file, twice as sharp as the screen where that is possible; null where the browser gives no
 * canvas. It is drawn rather than loaded, since the content security policy takes no pictures of our making.
 */
export async function pngFile(picture: Picture): Promise<Blob | null> {
  const scale = Math.min(2, LONGEST / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(picture.width * scale)
  canvas.height = Math.ceil(picture.height * scale)
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.scale(scale, scale)
  context.fillStyle = ink.paper
  context.fillRect(0, 0, picture.width, picture.height)
  for (const shape of picture.shapes) draw(context, shape)
  return new Promise((done) => {
    canvas.toBlob(done, 'image/png')
  })
}

function draw(context: CanvasRenderingContext2D, shape: Shape): void {
  const pen = context
  switch (shape.kind) {
    case 'RECT': {
      const { x, y, width, height, fill, stroke } = shape
      pen.fillStyle = fill
      pen.fillRect(x, y, width, height)
      if (stroke === undefined) return
      pen.strokeStyle = stroke
      pen.strokeRect(x, y, width, height)
      return
    }
    case 'LINE':
      pen.strokeStyle = ink.line
      pen.beginPath()
      for (const [x, y] of shape.points) pen.lineTo(x, y)
      pen.stroke()
      return
    case 'TEXT':
      pen.font = `${shape.weight} ${shape.size}px ${typeface}`
      pen.fillStyle = shape.fill
      pen.textAlign = shape.isAtEnd ? 'right' : 'left'
      pen.fillText(shape.text, shape.x, shape.y)
  }
}

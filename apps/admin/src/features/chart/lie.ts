/** How the plane of the chart lies in its window: moved by `x` and `y` pixels, and so many times its size. */
export interface Lie {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** A width and a height, in pixels of the window or units of the plane. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A corner with a size, in units of the plane. */
interface Box extends Size {
  readonly x: number
  readonly y: number
}

const [SMALLEST, LARGEST] = [0.08, 2]

/** Room around the chart, in pixels. */
const MARGIN = 24

/** The plane at another scale, around a point of the window that stays where it is. */
export function zoomed(
  lie: Lie,
  factor: number,
  around: { readonly x: number; readonly y: number },
): Lie {
  // A chart that was fitted may be smaller than anybody would make it.
  const smallest = Math.min(SMALLEST, lie.scale)
  const scale = Math.min(LARGEST, Math.max(smallest, lie.scale * factor))
  const ratio = scale / lie.scale
  return {
    x: around.x - (around.x - lie.x) * ratio,
    y: around.y - (around.y - lie.y) * ratio,
    scale,
  }
}

/** All of the chart in the window, at most at its own size. */
export function fitted(window: Size, chart: Size): Lie {
  const scale = Math.min(
    1,
    (window.width - 2 * MARGIN) / Math.max(1, chart.width),
    (window.height - 2 * MARGIN) / Math.max(1, chart.height),
  )
  return {
    x: Math.max(MARGIN, (window.width - chart.width * scale) / 2),
    y: (window.height - chart.height * scale) / 2,
    scale,
  }
}

/** How the chart lies at first: all of it where that is readable, else its own size with its beginning in sight. */
export function firstLie(window: Size, chart: Size, first: Box): Lie {
  const whole = fitted(window, chart)
  if (whole.scale >= 0.7) return whole
  const scale = 0.85
  return { x: MARGIN, y: window.height / 2 - (first.y + first.height / 2) * scale, scale }
}

/** The lie in which a box is in the middle of the window, at a scale at which it can be read. */
export function centred(lie: Lie, window: Size, box: Box): Lie {
  const scale = Math.max(lie.scale, 0.7)
  return {
    x: window.width / 2 - (box.x + box.width / 2) * scale,
    y: window.height / 2 - (box.y + box.height / 2) * scale,
    scale,
  }
}

/** The nearest lie in which all of a box is in the window. */
export function revealing(lie: Lie, window: Size, box: Box): Lie {
  const shift = (start: number, length: number, room: number): number => {
    if (start < MARGIN) return MARGIN - start
    return Math.min(0, room - MARGIN - (start + length))
  }
  const { scale } = lie
  return {
    x: lie.x + shift(lie.x + box.x * scale, box.width * scale, window.width),
    y: lie.y + shift(lie.y + box.y * scale, box.height * scale, window.height),
    scale,
  }
}

/** How near a side something is held to be drawn into what lies beyond it, and how far at a time, in pixels. */
const [EDGE, PULL] = [32, 12]

/** The lie once something is held at a point of the window: beside a side what lies beyond it comes nearer. */
export function pulled(
  lie: Lie,
  window: Size,
  chart: Size,
  at: { readonly x: number; readonly y: number },
): Lie {
  const pull = (held: number, room: number, start: number, length: number): number => {
    const before = MARGIN - start
    if (held < EDGE) return Math.max(0, Math.min(PULL, before))
    const after = start + length + MARGIN - room
    return held > room - EDGE ? -Math.max(0, Math.min(PULL, after)) : 0
  }
  const { x, y, scale } = lie
  const by = {
    x: pull(at.x, window.width, x, chart.width * scale),
    y: pull(at.y, window.height, y, chart.height * scale),
  }
  return by.x === 0 && by.y === 0 ? lie : { x: x + by.x, y: y + by.y, scale }
}

/** Whether any of a box is in the window, or just outside of it. */
export function isSeen(lie: Lie, window: Size, box: Box): boolean {
  const near = 200
  const [left, top] = [lie.x + box.x * lie.scale, lie.y + box.y * lie.scale]
  return (
    left < window.width + near &&
    top < window.height + near &&
    left + box.width * lie.scale > -near &&
    top + box.height * lie.scale > -near
  )
}

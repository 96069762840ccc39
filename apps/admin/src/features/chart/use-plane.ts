import { useCallback, useEffect, useRef, useState } from 'react'
import { fitted, type Lie, pulled, type Size, zoomed } from './lie'

/** How many pixels an arrow key moves the plane by. */
const STEP = 60

/** What the plane is moved and measured by. */
interface Plane {
  readonly lie: Lie
  /** The window's size; null until it is drawn. */
  readonly size: Size | null
  /** The ref of the window. */
  readonly attach: (element: HTMLElement | null) => (() => void) | undefined
  readonly set: (next: (lie: Lie) => Lie) => void
  readonly zoom: (factor: number) => void
  readonly fit: () => void
}

/** The plane of a chart that is dragged, rolled and scaled in its window. */
export function usePlane(chart: Size): Plane {
  const [lie, setLie] = useState<Lie>({ x: 0, y: 0, scale: 1 })
  const [size, setSize] = useState<Size | null>(null)

  const shown = useRef(chart)
  useEffect(() => {
    shown.current = chart
  }, [chart])
  const attach = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    )
    observer.observe(element)
    const stop = listen(element, setLie, () => shown.current)
    return () => {
      observer.disconnect()
      stop()
    }
  }, [])
  const middle = { x: (size?.width ?? 0) / 2, y: (size?.height ?? 0) / 2 }
  const zoom = (factor: number): void => setLie((before) => zoomed(before, factor, middle))
  const fit = (): void => {
    if (size !== null) setLie(fitted(size, chart))
  }
  return { lie, size, attach, set: setLie, zoom, fit }
}

const arrows: Readonly<Partial<Record<string, readonly [x: number, y: number]>>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
}

/** How a key lays the plane; null for a key that means nothing to it. */
function laidByKey(key: string, lie: Lie, size: Size): Lie | null {
  const middle = { x: size.width / 2, y: size.height / 2 }
  const by = arrows[key]
  if (by !== undefined) return moved(lie, ...by)
  if (key === '+' || key === '=') return zoomed(lie, 1.25, middle)
  if (key === '-') return zoomed(lie, 0.8, middle)
  return key === '0' ? zoomed(lie, 1 / lie.scale, middle) : null
}

const keys = new Set([...Object.keys(arrows), '+', '=', '-', '0'])

function moved(lie: Lie, x: number, y: number): Lie {
  return { ...lie, x: lie.x + x, y: lie.y + y }
}

interface Point {
  readonly x: number
  readonly y: number
}

type SetLie = (next: (lie: Lie) => Lie) => void

/**
 * The wheel rolls the plane, with Ctrl it scales; a pointer that goes down beside the cards drags it, and two
 * fingers scale it.
 */
function listen(element: HTMLElement, set: SetLie, chartSize: () => Size): () => void {
  /** Where each pointer that is down was last. */
  const held = new Map<number, Point>()
  const ends = new AbortController()
  const options = { signal: ends.signal }
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const box = element.getBoundingClientRect()
      const around = { x: event.clientX - box.left, y: event.clientY - box.top }
      const { deltaX, deltaY, ctrlKey, metaKey } = event
      if (ctrlKey || metaKey) set((lie) => zoomed(lie, Math.exp(-deltaY / 300), around))
      else set((lie) => moved(lie, -deltaX, -deltaY))
    },
    // Else the page scrolls or scales as well.
    { ...options, passive: false },
  )
  element.addEventListener(
    'keydown',
    (event) => {
      const { key, target, ctrlKey, metaKey, defaultPrevented } = event
      // The arrows of a card lead to other cards.
      const isOfCard = target !== element && key.startsWith('Arrow')
      if (defaultPrevented || isOfCard || ctrlKey || metaKey || !keys.has(key)) return
      event.preventDefault()
      const size = { width: element.clientWidth, height: element.clientHeight }
      set((lie) => laidByKey(key, lie, size) ?? lie)
    },
    options,
  )
  element.addEventListener(
    'pointerdown',
    (event) => {
      const isOnCard = event.target instanceof Element && event.target.closest('[role="treeitem"]')
      if (event.button !== 0 || (isOnCard && event.pointerType === 'mouse')) return
      held.set(event.pointerId, { x: event.clientX, y: event.clientY })
    },
    options,
  )
  window.addEventListener(
    'pointermove',
    ({ pointerId, clientX, clientY }) => {
      const from = held.get(pointerId)
      if (from === undefined) return
      const to = { x: clientX, y: clientY }
      held.set(pointerId, to)
      const other = [...held].find(([id]) => id !== pointerId)?.[1]
      if (other === undefined) {
        set((lie) => moved(lie, to.x - from.x, to.y - from.y))
        return
      }
      const box = element.getBoundingClientRect()
      const around = { x: other.x - box.left, y: other.y - box.top }
      const factor = distance(to, other) / Math.max(1, distance(from, other))
      set((lie) => zoomed(lie, factor, around))
    },
    options,
  )
  const end = ({ pointerId }: PointerEvent): void => {
    held.delete(pointerId)
  }
  window.addEventListener('pointerup', end, options)
  window.addEventListener('pointercancel', end, options)
  // What is dragged to the edge of the window goes on into what lies beyond it.
  element.addEventListener(
    'dragover',
    ({ clientX, clientY }) => {
      const box = element.getBoundingClientRect()
      const at = { x: clientX - box.left, y: clientY - box.top }
      set((lie) => pulled(lie, box, chartSize(), at))
    },
    options,
  )
  return () => ends.abort()
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/**
 * The smallest of the values that at least so large a part of them does not exceed, for each of the parts, which come
 * in ascending order. Values are reordered in place, not sorted: each part is found in what lies above the one before
 * it. What is no number counts as larger than all others.
 */
export function quantilesOf(values: Float64Array, parts: readonly number[]): readonly number[] {
  let first = 0
  for (let place = 0; place < values.length; place += 1) {
    if (Number.isNaN(values[place]!)) values[place] = Number.POSITIVE_INFINITY
  }
  return parts.map((part) => {
    const place = Math.max(0, Math.ceil(part * values.length - 1e-9) - 1)
    select(values, first, values.length - 1, place)
    first = place
    return values[place] ?? Number.NaN
  })
}

/** Below so many values a guess at where the value lies costs more than it saves. */
const MANY = 600

/**
 * Puts the value that would lie at a place if all of a range were sorted there, smaller ones before it and larger ones
 * after it. In a large range a sample is selected from first, so that the pivots lie close to either side of the
 * value (Floyd and Rivest).
 */
function select(values: Float64Array, first: number, last: number, place: number): void {
  let low = first
  let high = last
  while (low < high) {
    if (high - low > MANY) sample(values, low, high, place)
    const pivot = values[place]!
    let left = low
    let right = high
    while (left <= right) {
      while (values[left]! < pivot) left += 1
      while (values[right]! > pivot) right -= 1
      if (left > right) break
      const value = values[left]!
      values[left] = values[right]!
      values[right] = value
      left += 1
      right -= 1
    }
    if (place <= right) high = right
    else if (place >= left) low = left
    else return
  }
}

/** Selects within the part of a range in which the value probably lies, about `count^(2/3)` of them around the place. */
function sample(values: Float64Array, low: number, high: number, place: number): void {
  const count = high - low + 1
  const at = place - low + 1
  const size = 0.5 * Math.exp((2 * Math.log(count)) / 3)
  const spread = 0.5 * Math.sqrt((Math.log(count) * size * (count - size)) / count)
  const off = at < count / 2 ? -spread : spread
  const from = Math.max(low, Math.floor(place - (at * size) / count + off))
  const to = Math.min(high, Math.floor(place + ((count - at) * size) / count + off))
  select(values, from, to, place)
}

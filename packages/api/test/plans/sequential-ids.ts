/** Ids that differ far enough for a change to derive others from each. */
export function sequentialIds(series = 0): () => string {
  let last = 0
  return () => {
    last += 1
    const low = (last * 4096).toString(16).padStart(12, '0')
    return `0190${series.toString(16).padStart(4, '0')}-0000-7000-8000-${low}`
  }
}

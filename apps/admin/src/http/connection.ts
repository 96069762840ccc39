type Listener = () => void

const listeners = new Set<Listener>()
let isLost = false

/** Tells whether the last request reached the server. */
export function tellReached(reached: boolean): void {
  if (isLost === !reached) return
  isLost = !reached
  for (const listener of listeners) listener()
}

/** Whether the server could not be reached when it was last asked. */
export function isConnectionLost(): boolean {
  return isLost || !navigator.onLine
}

/** Calls back whenever the connection is lost, or there again; answers how to stop it. */
export function onConnectionChange(listener: Listener): () => void {
  listeners.add(listener)
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

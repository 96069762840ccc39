/** A network in which as much as can be flows from one node to another; edges may widen between asks. Mutable. */
export class MaxFlow {
  readonly #first: Int32Array
  readonly #next: number[] = []
  readonly #to: number[] = []
  readonly #room: number[] = []
  readonly #level: Int32Array
  readonly #open: Int32Array

  constructor(nodes: number) {
    this.#first = new Int32Array(nodes).fill(-1)
    this.#level = new Int32Array(nodes)
    this.#open = new Int32Array(nodes)
  }

  /** Adds an edge; its number says later what flows through it. */
  edge(from: number, to: number, capacity: number): number {
    const number = this.#to.length
    this.#half(from, to, capacity)
    this.#half(to, from, 0)
    return number
  }

  widen(edge: number, by: number): void {
    this.#room[edge]! += by
  }

  /** What flows through an edge. */
  through(edge: number): number {
    return this.#room[edge + 1]!
  }

  /** Sends all that can still be sent, after Dinic, and says how much that was. */
  augment(source: number, sink: number): number {
    let sent = 0
    while (this.#layer(source, sink)) {
      this.#open.set(this.#first)
      for (;;) {
        const more = this.#push(source, sink, Infinity)
        if (more === 0) break
        sent += more
      }
    }
    return sent
  }

  #half(from: number, to: number, capacity: number): void {
    this.#next.push(this.#first[from]!)
    this.#first[from] = this.#to.length
    this.#to.push(to)
    this.#room.push(capacity)
  }

  #layer(source: number, sink: number): boolean {
    this.#level.fill(-1)
    this.#level[source] = 0
    const queue = [source]
    for (const node of queue) {
      for (let edge = this.#first[node]!; edge !== -1; edge = this.#next[edge]!) {
        const to = this.#to[edge]!
        if (this.#room[edge]! <= 0 || this.#level[to] !== -1) continue
        this.#level[to] = this.#level[node]! + 1
        queue.push(to)
      }
    }
    return this.#level[sink] !== -1
  }

  #push(node: number, sink: number, most: number): number {
    if (node === sink) return most
    for (let edge = this.#open[node]!; edge !== -1; edge = this.#next[edge]!) {
      this.#open[node] = edge
      const to = this.#to[edge]!
      if (this.#room[edge]! <= 0 || this.#level[to] !== this.#level[node]! + 1) continue
      const sent = this.#push(to, sink, Math.min(most, this.#room[edge]!))
      if (sent === 0) continue
      this.#room[edge]! -= sent
      this.#room[edge ^ 1]! += sent
      return sent
    }
    this.#open[node] = -1
    return 0
  }
}

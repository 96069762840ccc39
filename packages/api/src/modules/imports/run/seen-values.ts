import type { FileMapping, SignalPart } from '@postscale/domain'

/** Counts the distinct values that a file has for the metrics that are measured against them. */
export class SeenValues {
  readonly #values: ReadonlyMap<string, Set<number | string>>

  constructor({ metrics = [] }: FileMapping) {
    const counted = metrics.filter(({ of }) => of === 'seen')
    this.#values = new Map(counted.map(({ metric }) => [metric, new Set()]))
  }

  /** @param payload of a contribution; only those of health signals have parts. */
  see(payload: { readonly parts?: readonly SignalPart[] }): void {
    if (this.#values.size === 0) return
    for (const { metric, value } of payload.parts ?? []) this.#values.get(metric)?.add(value)
  }

  count(metric: string): number {
    return this.#values.get(metric)?.size ?? 0
  }
}

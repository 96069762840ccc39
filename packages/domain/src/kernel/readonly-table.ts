import type { Id } from './ids.js'

/** A collection over rows that reads like a map of ids, and makes values only when they are asked for. */
export abstract class ReadonlyTable<V> implements ReadonlyMap<Id, V> {
  abstract readonly size: number
  abstract get(id: Id): V | undefined
  protected abstract rows(): Iterable<number>
  protected abstract idAt(row: number): Id
  protected abstract valueAt(row: number): V

  has(id: Id): boolean {
    return this.get(id) !== undefined
  }

  *keys(): MapIterator<Id> {
    for (const row of this.rows()) yield this.idAt(row)
    return undefined
  }

  *values(): MapIterator<V> {
    for (const row of this.rows()) yield this.valueAt(row)
    return undefined
  }

  *entries(): MapIterator<[Id, V]> {
    for (const row of this.rows()) yield [this.idAt(row), this.valueAt(row)]
    return undefined
  }

  [Symbol.iterator](): MapIterator<[Id, V]> {
    return this.entries()
  }

  forEach(take: (value: V, id: Id, all: ReadonlyMap<Id, V>) => void): void {
    for (const [id, value] of this) take(value, id, this)
  }
}

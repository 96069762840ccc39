import { applyChange, begun, made, referable } from './apply-change'
import type { ApiServer } from './api-server'

/** Adds a customer of 50,000 a year that the seat, one that a test made, answers for. */
export async function addCustomer(api: ApiServer, name: string, seat: string): Promise<void> {
  await applyChange(api, 'addAccount', {
    name,
    ...referable(name),
    segment: 'MID_MARKET',
    acv: { amountMinor: 50_000_00 },
  })
  await applyChange(api, 'coverAccount', {
    account: made(name),
    effective: begun,
    responsibility: 'CSM',
    target: { position: made(seat) },
  })
}

import { heldColumns, type OrganizationState } from '@postscale/domain'

/** Bytes of a state's pages, those it shares with others included. */
export function estimatedBytes(state: OrganizationState): number {
  let bytes = 0
  for (const { pages } of heldColumns(state)) {
    for (const page of pages) bytes += page.byteLength
  }
  return bytes
}

import type { AdminOwnerFragment } from '@/generated/graphql'

/** Who sits in a seat, or what the seat is called while nobody does. */
export function seatName({ title, occupancies }: AdminOwnerFragment): string {
  const names = occupancies.flatMap(({ person }) => person?.name ?? [])
  return names.length === 0 ? title : names.join(', ')
}

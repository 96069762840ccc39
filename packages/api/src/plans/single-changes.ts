import { type Change, expandColumnar, type NamingChange } from '@postscale/domain'

/** Changes one by one, those of many rows row by row. */
export function singleChanges(changes: readonly Change[]): readonly NamingChange[] {
  return changes.flatMap((change) =>
    change.type === 'columnar' ? [...expandColumnar(change)] : [change],
  )
}

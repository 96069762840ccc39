import { Stack } from '@mantine/core'
import type { ComponentProps, ReactNode } from 'react'
import { type GridPreset, GridPresets } from '@/things/grid/grid-presets'
import { ThingGrid } from '@/things/grid/thing-grid'

interface WorkListProps extends ComponentProps<typeof ThingGrid> {
  /** How the work stands, in a few figures. */
  readonly figures: ReactNode
  readonly presets: readonly GridPreset[]
  /** What stands below the list. */
  readonly children?: ReactNode
}

/** A list of work: how it stands, the lists that people come back to, and the list itself. */
export function WorkList({ figures, presets, children, ...grid }: WorkListProps) {
  return (
    <>
      {figures}
      <Stack gap="md">
        {presets.length > 0 && <GridPresets presets={presets} />}
        <ThingGrid {...grid} />
        {children}
      </Stack>
    </>
  )
}

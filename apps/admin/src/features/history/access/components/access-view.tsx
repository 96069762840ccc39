import { Stack } from '@mantine/core'
import { AccessEventsPanel } from './access-events-panel'
import { DenialsPanel } from './denials-panel'

/** Who was let in or put out, and what was refused. */
export function AccessView({ slug }: { readonly slug: string }) {
  return (
    <Stack gap="lg">
      <AccessEventsPanel slug={slug} />
      <DenialsPanel slug={slug} />
    </Stack>
  )
}

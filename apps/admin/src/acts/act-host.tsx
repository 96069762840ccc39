import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { QueryView } from '@/components/query-view'
import { Dialog } from '@/forms/dialog'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { kindOf } from '@/things/thing'
import { thingName } from '@/things/thing-name'
import { actForm } from './act-form'
import { ActDialog } from './act-dialog'
import { actThingQuery } from './act-thing-query'
import { type OpenAct, useActAddress } from './use-act-address'
import { useActTitle } from './use-act-title'

interface ActHostProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** The act that the address has open, over whatever page it is. */
export function ActHost(props: ActHostProps) {
  const { act, close } = useActAddress()
  if (act === null) return null
  const key = `${act.change} ${act.of ?? ''}`
  return act.of === null ? (
    <NewAct key={key} {...props} act={act} onClose={close} />
  ) : (
    <ActOfThing key={key} {...props} act={act} of={act.of} onClose={close} />
  )
}

interface OpenActProps extends ActHostProps {
  readonly act: OpenAct
  readonly onClose: () => void
}

function NewAct({ slug, at, today, act, onClose }: OpenActProps) {
  return (
    <ActDialog
      slug={slug}
      at={at}
      form={actForm(act.change, null, givenOf(act))}
      name={null}
      day={at.asOf ?? today}
      onClose={onClose}
    />
  )
}

function ActOfThing(props: OpenActProps & { readonly of: string }) {
  const { slug, at, today, act, of, onClose } = props
  const { t } = useTranslation()
  const query = useQuery(actThingQuery(at, of))
  const title = useActTitle()(act.change, null)
  const thing = query.data
  const kind = thing == null ? null : kindOf(thing)
  if (thing == null || kind === null) {
    return (
      <Dialog title={title} onClose={onClose}>
        <QueryView query={query} loading={<SkeletonRows rows={4} />}>
          {() => <p>{t('shell.notFoundExplanation')}</p>}
        </QueryView>
      </Dialog>
    )
  }
  return (
    <ActDialog
      slug={slug}
      at={at}
      form={actForm(act.change, thing, givenOf(act))}
      name={thingName(kind, thing)}
      day={at.asOf ?? today}
      onClose={onClose}
    />
  )
}

/** What an act is told already, as the API takes it. */
function givenOf({ with: told }: OpenAct) {
  return Object.fromEntries(Object.entries(told).map(([name, id]) => [name, { id }]))
}

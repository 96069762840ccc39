import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { QueryView } from '@/components/query-view'
import { Dialog } from '@/forms/dialog'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { attemptKey } from '@/plans/plan-draft'
import { kindOf, type Thing } from '@/things/thing'
import { thingName } from '@/things/thing-name'
import { inputsOf } from './act-field'
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
  const [form] = useState(() => actForm(act.change, null, givenOf(act)))
  return (
    <ActDialog
      slug={slug}
      at={at}
      form={form}
      name={null}
      day={at.asOf ?? today}
      onClose={onClose}
    />
  )
}

function ActOfThing(props: OpenActProps & { readonly of: string }) {
  const { at, act, of, onClose } = props
  const { t } = useTranslation()
  const query = useQuery(actThingQuery(at, act.change, of))
  const title = useActTitle()(act.change, null)
  if (query.data != null) return <ActOfKnown {...props} thing={query.data} />
  return (
    <Dialog title={title} onClose={onClose}>
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {() => <p>{t('shell.notFoundExplanation')}</p>}
      </QueryView>
    </Dialog>
  )
}

function ActOfKnown(props: OpenActProps & { readonly thing: Thing }) {
  const { slug, at, today, act, thing, onClose } = props
  const [form] = useState(() => actForm(act.change, thing, givenOf(act)))
  const kind = kindOf(thing)
  return (
    <ActDialog
      slug={slug}
      at={at}
      form={form}
      name={kind === null ? null : thingName(kind, thing)}
      day={at.asOf ?? today}
      onClose={onClose}
    />
  )
}

/** What an act is told already, as the API takes it; what is recorded by hand gets a key of its own. */
function givenOf({ change, with: told }: OpenAct) {
  const isKeyed = inputsOf(change).some(({ name }) => name === 'externalId')
  return {
    ...Object.fromEntries(Object.entries(told).map(([name, id]) => [name, { id }])),
    ...(isKeyed && { externalId: attemptKey() }),
  }
}

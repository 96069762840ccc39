import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorPanel } from '@/components/error-panel'
import { Panel } from '@/components/panel'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { RefusedAlert } from '@/plans/refused-alert'
import type { ImportKind } from '@/generated/graphql'
import { type FileProposal, type ImportField, importFieldsQuery } from '../import-query'
import { type MappingPart, missingFields } from '../mapping-part'
import { type ImportOrder, useCheck } from '../use-check'
import { useImportWords } from '../use-import-words'
import { useMapping } from '../use-mapping'
import { useUploads } from '../use-uploads'
import { CheckPanel } from './check-panel'
import { DonePanel } from './done-panel'
import { DropZone } from './drop-zone'
import { FileList } from './file-list'
import { FileMapping } from './file-mapping'
import { ImportOptions } from './import-options'
import classes from './import-view.module.css'
import { KeepMapping } from './keep-mapping'
import { KeptMappings } from './kept-mappings'
import { RunList } from './run-list'
import { SendingList } from './sending-list'

interface ImportViewProps {
  readonly slug: string
  readonly today: string
  /** Into which files go unless somebody says otherwise; null for what is live. */
  readonly shown: string | null
}

/** So many rows are tried again without being asked. */
const FEW_ROWS = 5000
/** After the last change, so that nothing is tried while somebody types. */
const PAUSE_MS = 300

/** Files in: chosen, recognised, tried, mended and applied, on one page. */
export function ImportView({ slug, today, shown }: ImportViewProps) {
  const { t } = useTranslation()
  const words = useImportWords()
  const uploads = useUploads(slug)
  const used = useMapping(slug, uploads.tables)
  const check = useCheck()
  const [scenario, setScenario] = useState(shown)
  const [effective, setEffective] = useState(today)
  const { data: kinds = [] } = useQuery(importFieldsQuery)
  const order = orderOf()
  const asked = order === null ? '' : JSON.stringify(order)
  const [lastAsked, setLastAsked] = useState('')

  function orderOf(): ImportOrder | null {
    if (!used.isClear) return null
    return {
      organizationId: slug,
      uploads: used.files.map(({ table }) => ({ uploadId: table.id })),
      mapping: JSON.stringify(used.mapping),
      scenarioId: scenario,
      effective: effective === '' ? null : effective,
    }
  }

  // What is clear is tried at once, and again when it is changed by hand, where that does not take long.
  const { check: ask, trial, trying, corrections } = check
  const rows = used.files.reduce((sum, { table }) => sum + table.rows, 0)
  const isDue =
    !trying && lastAsked !== asked && corrections.size === 0 && (trial === null || rows <= FEW_ROWS)
  useEffect(() => {
    if (!isDue || asked === '') return undefined
    const timer = setTimeout(() => {
      setLastAsked(asked)
      ask(JSON.parse(asked) as ImportOrder)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [isDue, asked, ask])

  const begin = (): void => {
    uploads.clear()
    used.clear()
    setLastAsked('')
    check.clear()
  }

  if (check.applied !== null) {
    return (
      <div className={classes.stack}>
        <DonePanel
          slug={slug}
          run={check.applied}
          scenario={check.order?.scenarioId ?? null}
          onAgain={begin}
        />
      </div>
    )
  }
  const hasFiles = uploads.tables.length > 0
  const { query } = used
  const fieldsOf = (kind: ImportKind) => kinds.find((each) => each.kind === kind)?.fields ?? []
  // What is asked comes before what the files would do, and what is clear after it.
  const mappings = (areAsked: boolean) =>
    used.files.flatMap(({ table, proposal, part }) => {
      const isAsked = isAskedOf(proposal, fieldsOf)
      if (part === null || isAsked !== areAsked) return []
      return (
        <FileMapping
          key={`${table.id} ${part.kind}`}
          file={{ table, proposal, part }}
          fields={fieldsOf(part.kind)}
          isAsked={isAsked}
          balances={used.mapping.files.filter(({ kind }) => kind === 'ARR_MOVEMENTS')}
          run={trial}
          onChange={(changed) => used.edit(table.id, changed)}
        />
      )
    })
  return (
    <div className={classes.stack}>
      <Panel title={t('imports.files')}>
        <div className={classes.body}>
          <DropZone isSmall={hasFiles} onFiles={uploads.add} />
          <SendingList sendings={uploads.sendings} onDismiss={uploads.dismiss} />
          {hasFiles && <FileList kinds={kinds} uploads={uploads} used={used} />}
          <RefusedAlert
            messages={(used.proposal?.problems ?? []).map(({ message }) => words.message(message))}
          />
          {query.error !== null && (
            <ErrorPanel
              error={query.error}
              retrying={query.isFetching}
              onRetry={() => void query.refetch()}
            />
          )}
          {hasFiles && (
            <ImportOptions
              slug={slug}
              kept={used.kept}
              onKept={used.use}
              scenario={scenario}
              onScenario={setScenario}
              effective={effective}
              onEffective={setEffective}
            />
          )}
        </div>
      </Panel>
      {query.isLoading && hasFiles && <SkeletonRows rows={4} />}
      {mappings(true)}
      {hasFiles && used.files.length > 0 && <CheckPanel check={check} order={order} />}
      {mappings(false)}
      {used.mapping.files.length > 0 && (
        <Panel title={t('imports.keepTitle')} note={t('imports.keepNote')}>
          <KeepMapping
            key={used.kept?.name ?? ''}
            slug={slug}
            mapping={used.mapping}
            name={used.kept?.name ?? ''}
          />
        </Panel>
      )}
      {!hasFiles && (
        <>
          <KeptMappings slug={slug} />
          <RunList slug={slug} />
        </>
      )}
    </div>
  )
}

/** Whether a file, as it looks, leaves something to be said: a question, or a field that new rows need. */
function isAskedOf(
  { isClear, candidates }: FileProposal,
  fieldsOf: (kind: ImportKind) => readonly ImportField[],
): boolean {
  const [best] = candidates
  if (!isClear || best === undefined) return true
  const part = JSON.parse(best.mapping) as MappingPart
  return missingFields(part, fieldsOf(part.kind)).length > 0
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportRowsInput } from '@/generated/graphql'
import { attemptKey } from '@/plans/plan-draft'
import { importRunQuery, mendRows, startImport } from './import-query'

/** A cell that was typed over, by its upload, line and column. */
type Corrections = ReadonlyMap<string, string>

/** What is imported, and how; as the trial had it, so that what is applied is what was tried. */
export type ImportOrder = Pick<
  ImportRowsInput,
  'effective' | 'mapping' | 'organizationId' | 'scenarioId' | 'uploads'
>

/** Names a cell of an upload. */
export function cellKey(uploadId: string, line: number, column: number): string {
  return JSON.stringify([uploadId, line, column])
}

interface Tried {
  readonly id: string
  readonly order: ImportOrder
  /** Names the applying of it, so that repeating it imports nothing twice. */
  readonly key: string
}

/** The way of an import: tried, mended and tried again, and applied. */
export function useCheck() {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  const [tried, setTried] = useState<Tried | null>(null)
  const [appliedId, setAppliedId] = useState<string | null>(null)
  const [corrections, setCorrections] = useState<Corrections>(new Map())
  const trial = useQuery(importRunQuery(tried?.id ?? '', i18n.language))
  const applied = useQuery(importRunQuery(appliedId ?? '', i18n.language))

  const check = useMutation({
    mutationFn: async (order: ImportOrder) => {
      if (corrections.size > 0) {
        const cells = [...corrections].map(([key, value]) => {
          const [uploadId, line, column] = JSON.parse(key) as [string, number, number]
          return { uploadId, line, column, value }
        })
        const { error } = await mendRows({ organizationId: order.organizationId, cells })
        if (error !== null) return { order, refused: messagesOf(error), id: null }
      }
      const { ok, error } = await startImport({ ...order, dryRun: true, onBadRow: 'SKIP' })
      return { order, refused: messagesOf(error), id: ok?.run.id ?? null }
    },
    onSuccess: ({ id, order }) => {
      if (id === null) return
      setTried({ id, order, key: attemptKey() })
      setCorrections(new Map())
    },
  })

  const apply = useMutation({
    mutationFn: async ({ order, key, skips }: Tried & { readonly skips: boolean }) => {
      const onBadRow = skips ? 'SKIP' : 'REJECT_ALL'
      const { ok, error } = await startImport({ ...order, onBadRow, idempotencyKey: key })
      return { refused: messagesOf(error), id: ok?.run.id ?? null }
    },
    onSuccess: ({ id }) => setAppliedId(id),
  })

  return {
    order: tried?.order ?? null,
    trial: tried === null ? null : (trial.data ?? null),
    trying: check.isPending || (tried !== null && (trial.data?.status ?? 'RUNNING') === 'RUNNING'),
    applied: appliedId === null ? null : (applied.data ?? null),
    applying: apply.isPending || (appliedId !== null && applied.data === undefined),
    refused: [...(check.data?.refused ?? []), ...(apply.data?.refused ?? [])],
    error: check.error ?? apply.error ?? trial.error ?? applied.error,
    corrections,
    correct: (key: string, value: string | null): void =>
      setCorrections((all) => {
        const next = new Map(all)
        if (value === null) next.delete(key)
        else next.set(key, value)
        return next
      }),
    check: check.mutate,
    /** @param skips leaves out the rows that were refused. */
    apply: (skips: boolean): void => {
      if (tried !== null) apply.mutate({ ...tried, skips })
    },
    /** Begins anew, with whatever the import has changed asked for again. */
    clear: (): void => {
      setTried(null)
      setAppliedId(null)
      setCorrections(new Map())
      check.reset()
      apply.reset()
      void queryClient.invalidateQueries()
    },
  }
}

export type Check = ReturnType<typeof useCheck>

function messagesOf(
  error: { readonly problems: readonly { readonly message: string }[] } | null,
): readonly string[] {
  return error?.problems.map(({ message }) => message) ?? []
}

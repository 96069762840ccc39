import type { UseQueryResult } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { FigureStrip, FigureStripSkeleton } from '@/charts/figure-strip'
import { QueryView } from '@/components/query-view'

interface WorkFiguresProps<T> {
  readonly query: UseQueryResult<T | null>
  readonly figuresOf: (answer: T) => ComponentProps<typeof FigureStrip>['figures']
}

/** The figures at the top of a list of work, once they are there. */
export function WorkFigures<T>({ query, figuresOf }: WorkFiguresProps<T>) {
  return (
    <QueryView query={query} loading={<FigureStripSkeleton />}>
      {(answer) => answer !== null && <FigureStrip figures={figuresOf(answer)} />}
    </QueryView>
  )
}

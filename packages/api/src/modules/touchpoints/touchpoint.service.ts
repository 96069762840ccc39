import type pg from 'pg'
import { SeriesRepository } from '../health-signals/series/series.repository.js'
import { SeriesService } from '../health-signals/series/series.service.js'
import { TOUCHPOINT_SERIES, type RecordedTouchpoint } from './touchpoint-series.js'

/** Lists touchpoints. */
export class TouchpointService extends SeriesService<RecordedTouchpoint> {
  constructor(pool: pg.Pool) {
    super(new SeriesRepository(pool, TOUCHPOINT_SERIES))
  }
}

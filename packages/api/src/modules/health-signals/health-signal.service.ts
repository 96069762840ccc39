import type pg from 'pg'
import { HEALTH_SIGNAL_SERIES, type RecordedHealthSignal } from './health-signal-series.js'
import { SeriesRepository } from './series/series.repository.js'
import { SeriesService } from './series/series.service.js'

/** Lists health signals. */
export class HealthSignalService extends SeriesService<RecordedHealthSignal> {
  constructor(pool: pg.Pool) {
    super(new SeriesRepository(pool, HEALTH_SIGNAL_SERIES))
  }
}

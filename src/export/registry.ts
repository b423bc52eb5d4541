import type { Format } from '#export/format'
import { csv } from '#export/formats/csv'
import { geojson } from '#export/formats/geojson'
import { ics } from '#export/formats/ics'
import { json } from '#export/formats/json'

/** Every format, one line each; the command line and the server offer it from here. */
export const formats: readonly Format[] = [csv, json, ics, geojson]

import type { Format } from '#export/format'
import { csv } from '#export/formats/csv'
import { geojson } from '#export/formats/geojson'
import { ics } from '#export/formats/ics'
import { json } from '#export/formats/json'
import { jsonld } from '#export/formats/jsonld'
import { mapSvg } from '#export/formats/map-svg'
import { timelineSvg } from '#export/formats/timeline-svg'

/** Every format, one line each; the command line and the server offer it from here. */
export const formats: readonly Format[] = [csv, json, jsonld, ics, geojson, timelineSvg, mapSvg]

import { groupBy } from '#base/group'
import type { Grading, RecordEntry, Source, SourceGrade } from '#model/record/record'

/**
 * The entries with every later grading among the grades of its source, where readers of grades look for them. Gradings
 * stay where they are; of a source that is not there nothing is said. Entries without a grading come back as they are.
 */
export function withGradedSources(entries: readonly RecordEntry[]): readonly RecordEntry[] {
  const gradings = entries.filter((entry) => entry.kind === 'grading')
  if (gradings.length === 0) return entries
  const bySource = groupBy(gradings, ({ of }) => String(of))
  return entries.map((entry) => (entry.kind === 'source' ? gradedSource(entry, bySource.get(entry.id) ?? []) : entry))
}

/** A source with later gradings among its grades. */
export function gradedSource(source: Source, gradings: readonly Grading[]): Source {
  return gradings.length === 0 ? source : { ...source, grades: [...source.grades, ...gradings.map(toGrade)] }
}

function toGrade({ reliability, subject, by, why, publishedAt, recordedAt }: Grading): SourceGrade {
  return {
    reliability,
    by,
    why,
    publishedAt,
    ...(subject === undefined ? {} : { subject }),
    ...(recordedAt === undefined ? {} : { recordedAt }),
  }
}

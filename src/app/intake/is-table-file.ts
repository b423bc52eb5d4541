/** Whether a file is a table, by its name. */
export function isTableFile(path: string): boolean {
  return /\.(?:csv|tsv|jsonl|ndjson)$/i.test(path)
}

/** A number of bytes in MB as a language writes it, one decimal below 10 MB. */
export function megabytes(language: string, bytes: number): string {
  const value = bytes / 1_000_000;
  const format = { style: "unit", unit: "megabyte", maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(language, format).format(value);
}

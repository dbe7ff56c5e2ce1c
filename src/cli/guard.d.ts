export function troubleWith(version: string, folder: string): string | null

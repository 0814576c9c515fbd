/** Keeps the bytes of customers' files. What they are and whose, the service's own tables know. */
export interface FileStore {
  /** Stores a file under a new id; the same id again replaces it. */
  put(shop: string, id: string, bytes: Uint8Array): Promise<void>;
  get(shop: string, id: string): Promise<Uint8Array | null>;
  /** No error where there is none. */
  delete(shop: string, id: string): Promise<void>;
}

import { useEffect, useState } from 'react';

/** A file of this machine, shown before it is sent. */
export function Thumbnail({ file }: { file: File }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address && <img src={address} alt={`送る画像 ${file.name}`} />;
}

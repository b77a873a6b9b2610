import { world } from "./world";

// Runs before or after the first script on pages of the sites that are always read.
world().always = true;
world().look?.();

// jest never loads Electron: whoever asks for it in a unit test has crossed a wall.
throw new Error('Only main/shell may import electron, and main/shell is tested by the journeys')

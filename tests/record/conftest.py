import sys
from pathlib import Path

# The makers of test entries stand beside the tests (no packages in test folders).
sys.path.insert(0, str(Path(__file__).parent))

"""What students read in a cell whose execution was cut short: Korean sentences for facts of the kernel."""

BREACHES = {
    "files": "파일과 폴더를 {files}개보다 많이 만들어 멈추었습니다.",
    "disk_mb": "파일에 {disk_mb:g} MB보다 많이 써서 멈추었습니다.",
    "threads": "스레드를 {threads}개보다 많이 만들어 멈추었습니다.",
    "main_thread": "첫 스레드가 끝나 멈추었습니다.",
    "messages": "출력이 너무 많아 멈추었습니다.",
}
TIMEOUT = "{cell_seconds:g}초 안에 끝나지 않아 멈추었습니다."
NOTEBOOK_TIMEOUT = "노트북 전체에 주어진 {notebook_seconds:g}초가 다 되어 멈추었습니다."
DIED = "이 셀에서 커널이 종료되었습니다."
CUT = "\n… (출력이 너무 길어 여기까지만 남겼습니다.)\n"
LOST = "\n(출력이 너무 커서 남기지 않았습니다.)\n"
NO_PROGRAMS = "채점할 때는 다른 프로그램을 실행하지 않습니다: {command}"
NO_MAGIC = "채점할 때는 %{name} 명령이 없어서 지나갑니다."
NO_EXTENSION = "채점할 때는 확장 {name}을(를) 쓸 수 없어서 지나갑니다."
